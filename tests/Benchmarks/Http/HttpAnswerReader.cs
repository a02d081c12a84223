using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Sedz.Benchmarks.Http;

/// <summary>Reads answers off a connection and throws them away: it looks at no more than it must to know where each one ends.</summary>
internal sealed class HttpAnswerReader(Socket socket)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    /// <summary>Reads one answer to its end.</summary>
    /// <exception cref="InvalidOperationException">It is not 200.</exception>
    public void Skip()
    {
        var head = Head();
        if (!head.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal))
            throw new InvalidOperationException($"The server answered {head}");
        const string Length = "\r\nContent-Length: ";
        if (head.IndexOf(Length, StringComparison.Ordinal) is >= 0 and var at)
        {
            var digits = head.AsSpan(at + Length.Length);
            Skip(int.Parse(digits[..digits.IndexOf('\r')], CultureInfo.InvariantCulture));
            return;
        }

        for (var chunk = Chunk(); ; chunk = Chunk())
        {
            Skip(chunk + 2);
            if (chunk == 0)
                return;
        }
    }

    private string Head()
    {
        int end;
        while ((end = buffer.AsSpan(from, to - from).IndexOf("\r\n\r\n"u8)) < 0)
            More();
        var head = Encoding.ASCII.GetString(buffer, from, end + 2);
        from += end + 4;
        return head;
    }

    private int Chunk()
    {
        int end;
        while ((end = buffer.AsSpan(from, to - from).IndexOf("\r\n"u8)) < 0)
            More();
        var length = int.Parse(buffer.AsSpan(from, end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        from += end + 2;
        return length;
    }

    private void Skip(int count)
    {
        while (to - from < count)
        {
            count -= to - from;
            from = to;
            More();
        }

        from += count;
    }

    private void More()
    {
        if (from == to)
            from = to = 0;
        else if (to == buffer.Length)
        {
            buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
        }

        var read = socket.Receive(buffer.AsSpan(to));
        if (read == 0)
            throw new InvalidOperationException("The server closed the connection.");
        to += read;
    }
}
