// Where no disk may be mounted: the process sees as much free space as a file says, in megabytes.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { statfsSync } = fs;
Object.assign(fs, {
  /** @param {fs.PathLike} path */
  statfsSync: (path) => {
    const mb = Number(fs.readFileSync(process.env.MADE_UP_SPACE ?? "", "utf8"));
    return { ...statfsSync(path), bsize: 4096, bavail: mb * 256 };
  },
});
syncBuiltinESMExports();
