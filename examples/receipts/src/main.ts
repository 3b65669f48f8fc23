import type { Receipt } from "./receipt.ts";

const receipts: Receipt[] = [{ shop: "Baker", day: "2026-03-02", total: 420 }];
for (const { shop, total } of receipts) console.log(`${shop} ${total}`);
