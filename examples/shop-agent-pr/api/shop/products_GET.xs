// The catalogue, page by page
query products verb=GET {
  api_group = "shop"

  input {
    text? search? filters=trim
    int? category_id? {
      table = "category"
    }
  
    int? max_price? filters=min:0
    int page?=1 filters=min:1
    int per_page?=20 filters=min:1|max:100
  }

  stack {
    db.query product {
      where = $db.product.status == "active" && $db.product.name includes? $input.search && $db.product.category_id ==? $input.category_id && $db.product.price <=? $input.max_price
      sort = {product.created_at: "desc"}
      return = {
        type  : "list"
        paging: {
          page    : $input.page
          per_page: $input.per_page
          totals  : true
        }
      }
    
      output = [
        "itemsTotal"
        "curPage"
        "nextPage"
        "items.id"
        "items.name"
        "items.slug"
        "items.price"
        "items.stock"
        "items.photo"
      ]
    
      addon = [
        {
          name : "product_rating"
          input: {product_id: $output.id}
          as   : "items.rating"
        }
      ]
    } as $products
  }

  response = $products
  cache = {
    ttl       : 60
    input     : true
    auth      : false
    datasource: true
    ip        : false
    headers   : []
    env       : []
  }
}