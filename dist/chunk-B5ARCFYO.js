import{a}from"./chunk-7Q5YLXWJ.js";import"./chunk-BIGYX5LS.js";import"./chunk-WTE53ZC5.js";import"./chunk-LPK56QJ2.js";import"./chunk-IYWUY3VA.js";export{a as createDeployStorage};
