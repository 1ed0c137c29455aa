import "./walk.test.ts";
import "./paint.test.ts";
import "./popup.test.ts";
import "./reasons.test.ts";
import "./put.test.ts";
import "./reader.test.ts";
import "./manners.test.ts";
import "./stubs.test.ts";
import { runTests } from "./harness.ts";

Reflect.set(globalThis, "runTests", runTests);
