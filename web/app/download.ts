/** Gives a text to the person as a file. It is made on the machine and leaves it only by the person’s own hand. */
export function downloadText(name: string, mediaType: string, text: string): void {
  downloadFile(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** As {@link downloadText}, for bytes. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
