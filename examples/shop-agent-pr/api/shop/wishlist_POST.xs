// Puts a product on the wishlist
query wishlist verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    int product_id {
      table = "product"
    }
  
    string note? filters=trim
  }

  stack {
    db.find product {
      field_name = "id"
      field_value = $input.product_id
    } as $product
  
    db.add wishlist_item {
      data = {
        user_id    : $auth.id
        products_id: $input.product_id
        note       : $input.note
      }
    } as $item
  }

  response = $item
}