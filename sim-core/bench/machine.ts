import { cpus, loadavg, totalmem } from 'node:os';

/** One line naming the machine, and how busy it is: numbers of a busy machine are worth little. */
export function machineLine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const gib = (totalmem() / 1024 / 1024 / 1024).toFixed(0);
  const load = loadavg()[0]!.toFixed(1);
  return `${processors.length} x ${model}, ${gib} GiB, ${process.platform} ${process.arch}, Node ${process.version}, load ${load}`;
}
