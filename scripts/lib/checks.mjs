// @ts-check
// What is checked without running the product: style, types, rules, sizes.

/** @type {import("./suites.mjs").Suite[]} */
export const CHECKS = [
  { name: "Rust is formatted", command: ["cargo", "fmt", "--all", "--check"] },
  {
    name: "clippy, host",
    command: ["cargo", "clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"],
  },
  {
    name: "clippy, browser",
    command: [
      ...["cargo", "clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--no-default-features", "--lib"],
      ...["--", "-D", "warnings"],
    ],
  },
  { name: "TypeScript, strict", command: ["tsc", "-p", "."] },
  { name: "scripts, strict", command: ["tsc", "-p", "tsconfig.scripts.json"] },
  { name: "eslint", command: ["eslint", "--max-warnings=0", "."] },
  { name: "prettier", command: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "no markup from text", command: ["node", "scripts/check/markup.mjs"] },
  { name: "generated types are up to date", command: ["node", "scripts/types.mjs", "--check"] },
  { name: "sizes within budgets", command: ["node", "scripts/check/sizes.mjs"] },
  {
    name: "web-ext lint",
    command: ["web-ext", "lint", "--source-dir=dist/firefox", "--warnings-as-errors", "--no-config-discovery"],
  },
];
