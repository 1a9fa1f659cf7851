// Backend of a small online shop
workspace shop {
  env = {
    SHOP_NAME      : "Corner Shop"
    SHOP_URL       : "https://shop.example.com"
    SHOP_SENDER    : "orders@shop.example.com"
    PAYMENT_API_URL: "https://payments.example.com/v1"
    PAYMENT_API_KEY: ""
    RESEND_API_KEY : ""
  }

  acceptance = {ai_terms: true}
  preferences = {
    internal_docs    : true
    sql_columns      : false
    sql_names        : false
    track_performance: true
  }
}