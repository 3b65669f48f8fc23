// Generated from src/report/html/ by `npm run generate`. Do not edit.

/** The page's script and style, as they stand between their tags. */
export declare const script: string;
export declare const style: string;
/** What a content security policy knows them by. */
export declare const scriptHash: string;
export declare const styleHash: string;
