import '../styles/main.css';
import { watchAddress } from './address.ts';
import { watchFaults } from './faults.ts';
import { startLocale } from './locale.ts';
import './noe-app.ts';
import { startOffline } from './offline.ts';
import { startTheme } from './theme.ts';

watchFaults();
startTheme();
startLocale();
watchAddress();
startOffline();
