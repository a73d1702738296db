import { html } from 'lit';
import { LightElement } from '../../components/light-element.ts';
export class NoeGrunnlag extends LightElement { override render() { return html`<h1>x</h1>`; } }
customElements.define('noe-grunnlag', NoeGrunnlag);
