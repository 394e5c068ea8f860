//! Made-up customers that lessons count.

/// A month's file of twelve made-up customers.
pub const TWELVE: &str = "\
户号,户名,供电区,城乡,行业类别,用电量(kWh),电费(元)
0001,甲建材厂,右江区,城镇,工业,121040,86140.69
0002,乙商场,右江区,城镇,商业、服务业,50000,41000.00
0003,丙机关,右江区,城镇,市县区党政机关,3200,2624.00
0004,丁家,右江区,城镇,居民,420,225.00
0005,戊铝厂,平果,城镇,工业,1250000,762500.00
0006,己家,平果,乡村,居民,96,50.72
0007,庚糖厂,田东,城镇,工业,320000,211200.00
0008,辛养殖场,田东,乡村,农业、养殖业,5600,2240.00
0009,壬家,田东,乡村,居民,140,73.96
0010,癸酒店,田阳,城镇,商业、服务业,48600,39852.00
0011,子学校,田阳,城镇,大中专学校,26000,21320.00
0012,丑家,田阳,乡村,居民,180,95.09
";

/// The same in English.
pub const TWELVE_IN_ENGLISH: &str = "\
account,name,area,setting,sector,kWh,money
0001,building materials,Youjiang,urban,industry,121040,86140.69
0002,mall,Youjiang,urban,commerce,50000,41000.00
0003,district office,Youjiang,urban,party_government,3200,2624.00
0004,home,Youjiang,urban,residential,420,225.00
0005,aluminium works,Pingguo,urban,industry,1250000,762500.00
0006,home,Pingguo,rural,residential,96,50.72
0007,sugar mill,Tiandong,urban,industry,320000,211200.00
0008,pig farm,Tiandong,rural,agriculture,5600,2240.00
0009,home,Tiandong,rural,residential,140,73.96
0010,hotel,Tianyang,urban,commerce,48600,39852.00
0011,college,Tianyang,urban,school,26000,21320.00
0012,home,Tianyang,rural,residential,180,95.09
";
