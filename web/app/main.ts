import '../styles/main.css';
import { disposeShared } from '../worker/client.ts';
import { startLocale } from './locale.ts';
import './noe-app.ts';
import { cancelRuns, openPage } from './session.ts';
import { startTheme } from './theme.ts';

startTheme();
startLocale();
openPage();
globalThis.addEventListener('pagehide', () => {
  cancelRuns();
  disposeShared();
});
