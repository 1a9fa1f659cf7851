// Sign up, sign in
api_group auth {
  canonical = "shop-auth"
}