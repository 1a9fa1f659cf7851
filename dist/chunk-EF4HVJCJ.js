var o=".xano-ci";export{o as a};
