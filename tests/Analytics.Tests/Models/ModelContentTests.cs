using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using Sedz.Analytics.Models;

namespace Sedz.Analytics.Tests.Models;

public class ModelContentTests
{
    [Fact]
    public void Hash_SameFilesPackedAtAnotherTimeAndInAnotherOrder_IsTheSame()
    {
        var one = ModelContent.Of().With("mlnet", Zip(2021, ("a", "1"), ("b", "2")));
        var other = ModelContent.Of().With("mlnet", Zip(2026, ("b", "2"), ("a", "1")));

        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(one.ToArchive(), other.ToArchive());
    }

    // A name must not run over into what the file holds.
    [Theory]
    [InlineData("a", "2")]
    [InlineData("b", "1")]
    [InlineData("a1", "")]
    public void Hash_OfOtherFiles_IsAnother(string name, string text) =>
        Assert.NotEqual(ModelContent.Of(File("a", "1")).Hash, ModelContent.Of(File(name, text)).Hash);

    [Property]
    public void Read_WhatWasWritten_IsTheSameContent(string[] texts)
    {
        var content = ModelContent.Of(texts.Select((text, i) => File($"folder/{i}", text ?? "")));

        var read = ModelContent.Read(content.ToArchive());

        Assert.Equal(content.Hash, read.Hash);
        Assert.Equal(content.Entries.Select(Text), read.Entries.Select(Text));
    }

    [Fact]
    public void ArchiveOf_Folder_HoldsItsFilesUnderTheirOwnNames()
    {
        var content = ModelContent.Of(File("card.json", "{}")).With("mlnet", Zip(2021, ("TransformerChain/Model.key", "k")));

        var archive = ModelContent.Read(content.ArchiveOf("mlnet"));

        Assert.Equal("k", Text(Assert.Single(archive.Entries)));
        Assert.Equal("TransformerChain/Model.key", archive.Entries[0].Name);
    }

    [Fact]
    public void Read_WhatIsNoArchive_IsRefused() => Assert.Throws<InvalidDataException>(() => ModelContent.Read([1, 2, 3]));

    [Fact]
    public void Of_TwoFilesOfOneName_IsRefused() => Assert.Throws<ArgumentException>(() => ModelContent.Of(File("a", "1"), File("a", "2")));

    [Fact]
    public void Fingerprint_OfRowsInAnotherOrder_IsTheSame()
    {
        Assert.Equal(DataFingerprint.Of(["67,1", "66,2"]), DataFingerprint.Of(["66,2", "67,1"]));
        Assert.NotEqual(DataFingerprint.Of(["67,1", "66,2"]), DataFingerprint.Of(["67,1", "66,3"]));
    }

    private static ModelEntry File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Text(ModelEntry entry) => Encoding.UTF8.GetString(entry.Bytes.Span);

    private static byte[] Zip(int year, params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
