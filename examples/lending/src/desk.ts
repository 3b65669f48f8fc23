export const pages = ["loans", "returns"];
