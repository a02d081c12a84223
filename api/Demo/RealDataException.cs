namespace Sedz.Api.Demo;

/// <summary>A demonstration was asked for in a database that holds real sites.</summary>
public sealed class RealDataException() : Exception(
    "ฐานข้อมูลนี้มีพื้นที่จริงอยู่แล้ว โปรดตั้ง SEDZ_DATA เป็นโฟลเดอร์อื่นสำหรับการสาธิต · "
    + "This database holds real sites: set SEDZ_DATA to another folder for a demonstration");
