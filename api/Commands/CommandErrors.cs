using System.Data.Common;
using System.Security.Cryptography;
using Sedz.Api.Imports;

namespace Sedz.Api.Commands;

/// <summary>
/// How commands that write say that they failed: in both languages on the error stream, with the exit code for "nothing written".
/// </summary>
internal static class CommandErrors
{
    /// <summary>Runs a command and turns its failure into sentences.</summary>
    /// <param name="run">The command; what it wrote before it fails is taken back by its transaction.</param>
    /// <returns>The command's own exit code, or that of a failure.</returns>
    public static async Task<int> ReportAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (ImportRefusedException refused)
        {
            var problem = refused.Problem;
            await Console.Error.WriteLineAsync(
                $"{problem.Sentence.Th} · {problem.Remedy.Th}\n{problem.Sentence.En}. {problem.Remedy.En}. [{problem.Code}]");
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("ยกเลิกแล้ว ไม่มีการบันทึก · cancelled, nothing was written");
        }
        catch (CryptographicException)
        {
            await Console.Error.WriteLineAsync(
                "อ่านข้อมูลส่วนบุคคลไม่ได้ เพราะกุญแจที่ใช้เข้ารหัสไม่อยู่ในโฟลเดอร์ keys ให้นำกุญแจเดิมกลับมา · personal data cannot be read: "
                + "the key that encrypted them is not in the folder of keys. Bring the old keys back. [key_missing]");
        }
        catch (Exception failed) when (Cause(failed) is { } cause)
        {
            // The kind of failure only: a database's message may quote values.
            await Console.Error.WriteLineAsync($"ไม่สำเร็จ ไม่มีการบันทึก · failed, nothing was written ({cause.GetType().Name})");
        }

        return ExitCode.Failed;
    }

    /// <summary>
    /// What failed outside the program; null where the program itself is at fault. EF Core wraps what might pass by itself, such as a server that does
    /// not answer.
    /// </summary>
    private static Exception? Cause(Exception failed) => failed switch
    {
        IOException or UnauthorizedAccessException or DbException => failed,
        InvalidOperationException { InnerException: DbException inner } => inner,
        _ => null,
    };
}
