// What customers see
api_group shop {
  canonical = "shop-front"
  cors = {
    mode       : "custom"
    origins    : ["https://shop.example.com"]
    methods    : ["GET", "POST"]
    headers    : ["Authorization", "Content-Type"]
    credentials: false
    max_age    : 3600
  }
}