import {
  capabilities,
  httpCoordinator,
  patience
} from "./chunk-UNVW5UFB.mjs";
import "./chunk-QFBI3X2K.mjs";
import "./chunk-P3LG3OBS.mjs";
import "./chunk-RSVHJFNC.mjs";
import "./chunk-G3POTONF.mjs";
import "./chunk-KO3Q4SLL.mjs";
import "./chunk-W2M4TOQN.mjs";
import "./chunk-ZJRHUTGO.mjs";
import "./chunk-27JOKZGW.mjs";
import "./chunk-SM2MEFSS.mjs";
import "./chunk-CGWTY7YN.mjs";
import "./chunk-N2BJ5UMX.mjs";
import "./chunk-TXXHC6BS.mjs";
export {
  capabilities,
  httpCoordinator,
  patience
};
