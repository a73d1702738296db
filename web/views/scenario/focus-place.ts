import { isWithin } from '../../app/editor/place.ts';
import type { LightElement } from '../../components/light-element.ts';

/** Puts the focus on the control of a place, or on the smallest group around it that is on the page. */
export async function focusPlace(page: HTMLElement, place: string): Promise<void> {
  const boxes = [...page.querySelectorAll<LightElement>('[data-sted]')];
  const placeOf = ({ dataset }: HTMLElement) => dataset['sted'] ?? '';
  const around = boxes.filter((box) => isWithin(place, placeOf(box)));
  const [box] = around.sort((a, b) => placeOf(b).length - placeOf(a).length);
  if (box === undefined) return;
  await box.updateComplete;
  const control = box.matches('fieldset') ? box : box.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
