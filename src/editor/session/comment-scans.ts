import { scanCells } from '../../core/trace/notebook/scan-cells.ts';
import { scanSource } from '../../core/trace/scan-text.ts';

/** What it takes to read comments, with the tables of all languages. */
export const COMMENT_SCANS = { scanSource, scanCells };

export type CommentScans = typeof COMMENT_SCANS;
