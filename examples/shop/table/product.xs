// What the shop sells. Prices are whole cents
table product {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    timestamp? updated_at?
    text name filters=trim|min:1
    text slug filters=trim|lower
    text sku filters=trim|upper
    text description? filters=trim
    int category_id {
      table = "category"
    }
  
    int price filters=min:0
    int stock? filters=min:0
    enum status?=draft {
      values = ["draft", "active", "archived"]
    }
  
    text[] tags? filters=trim|lower
    image? photo?
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "sku", op: "asc"}]}
    {type: "btree|unique", field: [{name: "slug", op: "asc"}]}
    {
      type : "btree"
      field: [{name: "category_id", op: "asc"}, {name: "price", op: "asc"}]
    }
    {type: "btree", field: [{name: "status", op: "asc"}]}
  ]

  guid = "Wd1xT6nB_uGq9RfS0jKv8EoZyC4"
}