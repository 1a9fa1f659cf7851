// From the catalogue to the cart
workflow_test checkout {
  stack {
    db.add user {
      data = {
        name    : "Test Customer"
        email   : "customer@example.com"
        password: "example-pass-1"
        role    : "customer"
      }
    } as $customer
  
    db.add category {
      data = {name: "Kitchen", slug: "kitchen", position: 1}
    } as $category
  
    db.add product {
      data = {
        name       : "Blue Mug"
        slug       : "blue-mug"
        sku        : "MUG-BLUE"
        category_id: $category.id
        price      : 1200
        stock      : 5
        status     : "active"
      }
    } as $product
  
    api.call "products/{product_id}" verb=GET {
      api_group = "shop"
      input = {product_id: $product.id}
    } as $page
  
    expect.to_equal ($page.id) {
      value = $product.id
    }
  
    function.call "cart/add_item" {
      input = {
        user_id   : $customer.id
        product_id: $product.id
        quantity  : 2
      }
    } as $line
  
    expect.to_equal ($line.quantity) {
      value = 2
    }
  
    function.call "cart/total" {
      input = {user_id: $customer.id}
    } as $cart
  
    expect.to_equal ($cart.subtotal) {
      value = 2400
    }
  
    expect.to_be_greater_than ($cart.total) {
      value = 2400
    }
  
    tool.call find_products {
      input = {search: "Mug"}
    } as $found
  
    expect.to_equal ($found|count) {
      value = 1
    }
  
    expect.to_throw {
      stack {
        function.call "stock/adjust" {
          input = {product_id: 999999, change: 1, reason: "delivery"}
        } as $moved
      }
    
      exception = "No such product."
    }
  }

  tags = ["checkout"]
}