namespace Sedz.Api.Operations;

/// <summary>
/// A server for an administrator was told to listen where other computers can reach it. The message is in both languages.
/// </summary>
/// <param name="url">The address, as the caller of the command wrote it.</param>
public sealed class NotOnLoopbackException(string url) : Exception(
    $"ที่อยู่ {url} เปิดให้เครื่องอื่นเข้าถึงได้ ชุดสาธิตให้สิทธิ์ผู้ดูแลระบบแก่ทุกคน จึงใช้ได้เฉพาะ 127.0.0.1 "
    + $"· other computers can reach {url}: the demonstration makes everyone an administrator and runs on 127.0.0.1 only (ASPNETCORE_URLS)");
