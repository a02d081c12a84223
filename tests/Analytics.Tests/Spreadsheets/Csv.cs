using System.Text;

namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>Rows of a small CSV file by column name; enough for the tables that tests read.</summary>
internal static class Csv
{
    public static IReadOnlyList<Dictionary<string, string>> Read(string path)
    {
        var lines = Records(File.ReadAllText(path).TrimStart('\uFEFF')).Where(r => r.Count > 1).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(text[i++]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                record.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == ',') continue;
                yield return record;
                record = [];
            }
            else
            {
                field.Append(c);
            }
        }

        record.Add(field.ToString().TrimEnd('\r'));
        yield return record;
    }
}
