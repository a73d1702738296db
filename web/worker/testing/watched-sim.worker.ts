import './watch-transfers.ts';
import '../sim.worker.ts';
