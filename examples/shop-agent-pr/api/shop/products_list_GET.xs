// All products, cheapest first
query products verb=GET {
  api_group = "shop"

  input {
  }

  stack {
    db.query product {
      where = $db.product.status == "active"
      sort = {product.price: "asc"}
      return = {type: "list"}
    } as $products
  }

  response = $products
}