// The style of hidden boxes: nothing of the box is drawn but one quiet line from the attribute's value.

import type { Column } from "../panel/place.ts";
import type { Theme } from "../theme.ts";

const COLORS: Record<Theme, { text: string; line: string; hover: string }> = {
  light: { text: "#6a655c", line: "#d9d4c8", hover: "#2b2822" },
  dark: { text: "#a8a296", line: "#4a463e", hover: "#f1ede4" },
};

/**
 * The style sheet for elements that carry `attribute`: an empty value hides, any other leaves a stub that says it, as wide as
 * the `column` of the text, which mostly stands in the middle of what is wider. In a layer, where what is important outweighs
 * the page's own.
 */
export function stubCss(attribute: string, theme: Theme, column: Column): string {
  const { text, line, hover } = COLORS[theme];
  const width = column ? `min(100%,${Math.round(column.right - column.left)}px)` : "auto";
  const any = `[${attribute}]`;
  const stub = `${any}:not([${attribute}=""])`;
  const rules = [
    `${any}{display:none}`,
    `${stub}{all:unset;direction:ltr;display:block;clear:both;box-sizing:border-box;width:${width};
margin:10px auto;min-height:26px;grid-column:1/-1;flex:0 0 100%;font-size:0;line-height:0;color:transparent;cursor:pointer}`,
    `${stub}>*,${stub}::after{display:none}`,
    `${stub}::before{all:initial;visibility:inherit;content:attr(${attribute});direction:ltr;display:inline-block;box-sizing:border-box;
max-width:100%;padding:3px 0 3px 11px;border-left:2px solid ${line};letter-spacing:.01em;color:${text};cursor:pointer;
font:12.5px/20px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}`,
    `${stub}:hover::before{color:${hover};border-left-color:${hover};text-decoration:underline;text-underline-offset:3px}`,
    `@media print{${stub}{display:none}}`,
  ];
  return `@layer ${attribute}{${rules
    .join("")
    .replace(/\n/g, "")
    .replace(/;|(?<!\})\}/g, "!important$&")}}`;
}
