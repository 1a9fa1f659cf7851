// Name and price are copied, so that an old order stays as it was
table order_item {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int order_id {
      table = "order"
    }
  
    int product_id {
      table = "product"
    }
  
    text product_name filters=trim
    int quantity filters=min:1
    int unit_price filters=min:0
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "order_id", op: "asc"}]}
    {type: "btree", field: [{name: "product_id", op: "asc"}]}
  ]

  tags = ["orders"]
}