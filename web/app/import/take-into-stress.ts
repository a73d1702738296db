import { valueAt } from '../editor/place.ts';
import { $edit } from '../editor/store.ts';
import { editPlan, type OwnDemand } from '../stress/plan.ts';
import { openStress } from '../stress/session.ts';
import { forgetImport } from './state.ts';
import { importChanges } from './take-in.ts';

/** Takes registrations into the stress test, in place of the ordinary ones. @returns false while something is wrong */
export function takeIntoStress(): boolean {
  const changes = importChanges();
  if (changes === null) return false;
  const values = new Map(changes);
  const at = (place: string): unknown => values.get(place) ?? valueAt($edit.get()?.values, place);
  const imported = (values.get('imported') as OwnDemand['imported']).filter(({ part }) => part === 'demand');
  const own = {
    path: at('demand.path'),
    startDate: at('run.startDate'),
    measuredDays: at('run.measuredDays'),
    imported,
  };
  openStress();
  editPlan((plan) => ({ ...plan, own: own as OwnDemand }));
  forgetImport();
  return true;
}
