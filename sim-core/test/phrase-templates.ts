import ts from 'typescript';

/** Templates of all texts with the tag `phrase` in a source text, as `phrase` makes them. */
export function phraseTemplates(path: string, text: string): readonly string[] {
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'phrase') {
      const { template } = node;
      templates.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : template.templateSpans.reduce((all, span, i) => `${all}{${i}}${span.literal.text}`, template.head.text),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return templates;
}
