// For the people who run the shop
api_group admin {
  canonical = "shop-admin"
}