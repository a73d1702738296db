import { caveatSection, factSection, judgedSection, provenanceSection, todaySection } from './capacity-basis.ts';
import { headline } from './capacity-headline.ts';
import type { CapacityReport, Words } from './capacity-report.ts';
import { leverSection, roomSection, undoneSection } from './capacity-sections.ts';
import { sectionsMarkdown } from './markdown.ts';
import type { Section } from './sections.ts';

/** A study of capacity as Markdown: the answer first, then what it rests on. */
export function capacityMarkdown(report: CapacityReport): string {
  const { nb, en } = report.title;
  return sectionsMarkdown(en, [
    answerSection(report),
    roomSection(report),
    leverSection(report),
    undoneSection(report),
    todaySection(report),
    judgedSection(report),
    caveatSection(report),
    factSection(report),
    provenanceSection(report),
    { title: nb, lead: bokmaal(report), notes: [] },
  ]);
}

function answerSection(report: CapacityReport): Section {
  return { title: 'The answer', lead: paragraphs(report.question, headline(report), 'en'), notes: [] };
}

function bokmaal(report: CapacityReport): readonly string[] {
  return paragraphs(report.question, headline(report), 'nb');
}

function paragraphs(question: Words, answer: Words, language: keyof Words): readonly string[] {
  return [question[language], '', answer[language]];
}
