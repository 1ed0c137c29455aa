// The style of hidden boxes: nothing of the box is drawn but one quiet line from the attribute's value.

import type { Theme } from "../theme.ts";

const COLORS: Record<Theme, { text: string; line: string; hover: string }> = {
  light: { text: "#6a655c", line: "#d9d4c8", hover: "#2b2822" },
  dark: { text: "#a8a296", line: "#4a463e", hover: "#f1ede4" },
};

/** The style sheet for elements that carry `attribute`: an empty value hides, any other leaves a stub that says it. */
export function stubCss(attribute: string, theme: Theme): string {
  const { text, line, hover } = COLORS[theme];
  const any = `[${attribute}]`;
  const stub = `${any}:not([${attribute}=""])`;
  return `
${any}{display:none!important}
${stub}{all:unset!important;display:block!important;clear:both!important;box-sizing:border-box!important;
  margin:10px 0!important;min-height:26px!important;grid-column:1/-1!important;flex:0 0 100%!important;
  font-size:0!important;line-height:0!important;color:transparent!important;cursor:pointer!important}
${stub}>*{display:none!important}
${stub}::after{content:none!important}
${stub}::before{all:unset!important;content:attr(${attribute})!important;display:inline-block!important;
  box-sizing:border-box!important;max-width:100%!important;padding:3px 0 3px 11px!important;
  border-left:2px solid ${line}!important;font:normal 400 12.5px/20px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif!important;
  letter-spacing:.01em!important;color:${text}!important;text-align:left!important;cursor:pointer!important}
${stub}:hover::before{color:${hover}!important;border-left-color:${hover}!important;text-decoration:underline!important;text-underline-offset:3px!important}
@media print{${any}{display:none!important}}`;
}
