// Products under a price that are not on the wishlist yet
function "wishlist/suggest" {
  input {
    int user_id {
      table = "user"
    }
  
    int max_price?=5000 filters=min:0
  }

  stack {
    db.query wishlist_item {
      where = $db.wishlist_item.user_id == $input.user_id
      return = {type: "list"}
      limit = 10
    } as $saved
  
    db.query products {
      return = {type: "list"}
    } as $catalogue
  
    db.query product {
      where = $db.product.status == "active" && $db.product.prise <= $input.max_price
      sort = {product.price: "asc"}
      return = {type: "list", paging: {page: 1, per_page: 10}}
    } as $suggestions
  
    var $saved_count {
      value = $saved|size
    }
  }

  response = {
    saved      : $saved_count
    catalogue  : $catalogue
    suggestions: $suggestions.items
  }
}