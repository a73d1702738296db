import { SimError } from '../../../sim-core/contract.ts';
import { readTables } from '../../worker/table-client.ts';
import { editImport, showFile } from './state.ts';

/** Counts files that were tried. */
let tried = 0;

/** Reads a file for the import; one that is chosen meanwhile goes before it. */
export async function openTable(file: File): Promise<void> {
  const mine = ++tried;
  editImport({ fileName: file.name, file: null, issues: [], phase: 'reading' });
  try {
    const read = await readTables(file);
    if (mine !== tried) return;
    if (read.ok) showFile(read.file);
    else editImport({ issues: read.issues, phase: 'idle' });
  } catch (error) {
    if (mine !== tried) return;
    if (!(error instanceof SimError || error instanceof DOMException)) throw error;
    editImport({ phase: 'broken' }); // The file is gone, or may not be read.
  }
}
