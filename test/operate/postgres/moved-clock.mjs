// A process whose clock is ahead of the machine's by as many seconds as a file says: nobody may set the clock of the machine
// that the tests run on. It is moved where Node.js itself tells the time.
import fs from "node:fs";

const real = Date.now;
const ahead = () => Number(fs.readFileSync(process.env.CLOCK_AHEAD ?? "", "utf8")) * 1000;
Date.now = () => real() + ahead();
