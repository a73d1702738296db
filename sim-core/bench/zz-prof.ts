import { readFileSync } from 'node:fs';
import { parseScenarioText } from '/work/wt-f/sim-core/contract.ts';
import { createRunner } from '/work/wt-f/sim-core/engine.ts';
import { KEY_FIGURE_IDS } from '/work/wt-f/sim-core/contract.ts';
for (const id of ['offices-2023','before-noe-2022']) {
const p = parseScenarioText(readFileSync('/work/wt-f/scenarios/organisations/'+id+'.json','utf8'));
if (!p.ok) throw new Error(JSON.stringify(p.issues));
const doc = { ...p.document, run: { ...p.document.run, measuredDays: 730 } };
const r = createRunner(doc);
for (let i=0;i<4;i++){ const a=process.cpuUsage(); const x=r.runReplication(i); const b=process.cpuUsage(a); console.log(id, doc.run.warmUpDays, ((b.user+b.system)/1e6).toFixed(2)+'s', (x.keyFigures[KEY_FIGURE_IDS.indexOf('events')]/1e6).toFixed(2)+'M events'); }
}
