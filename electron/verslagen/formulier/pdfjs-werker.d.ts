/** The half of pdf.js that it usually loads as a worker of its own, and that here runs in ours. It ships without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
