import eslint from "typescript-eslint";

// Page text must never become markup or code; `scripts/check/markup.mjs` says the same for what eslint cannot see.
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
  property,
  message: "Page text must never become markup: build nodes and set textContent.",
}));

export default eslint.config(
  {
    ignores: ["target/", "dist/", ".cache/", "**/node_modules/", "extension/generated/", "tests/fixtures/", "**/pkg/"],
  },
  {
    files: ["**/*.ts"],
    extends: [eslint.configs.strictTypeChecked, eslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-properties": ["error", ...markup],
      "no-eval": "error",
      "no-implied-eval": "error",
      eqeqeq: "error",
      "no-console": "error",
      // Numbers print the same everywhere; `${count}` is plainer than `${String(count)}`.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Indexing columns of numbers is checked by `noUncheckedIndexedAccess` where it can miss.
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["**/*.mjs"],
    extends: [eslint.configs.recommended],
    rules: { "prefer-const": "error", eqeqeq: "error", "no-undef": "off" },
  },
);
