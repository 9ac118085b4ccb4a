using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;
using ChoDon.Testing;

namespace ChoDon.Architecture.Tests;

internal sealed class LanguageTests
{
    [Test]
    public void Everything_is_said_in_Vietnamese_and_in_English()
    {
        var files = new[] { "src", "modules" }.SelectMany(folder => ResourceTwins.VietnameseFiles(Repository.PathTo(folder))).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(files.SelectMany(ResourceTwins.Violations), Is.Empty);
        });
    }

    [Test]
    public void Missing_and_empty_words_are_found()
    {
        using var folder = new BadFolder("Resources")
            .With("A.resx", Words(("one", "một"), ("two", "hai"), ("blank", " ")))
            .With("A.en.resx", Words(("one", "one"), ("three", "three"), ("blank", "blank")))
            .With("B.resx", Words());

        Assert.Multiple(() =>
        {
            Assert.That(ResourceTwins.Violations(Path.Combine(folder.FullPath, "A.resx")), Is.EqualTo(new[]
            {
                "A.resx: two is missing in English",
                "A.resx: three is missing in Vietnamese",
                "A.resx: blank is empty",
            }));
            Assert.That(ResourceTwins.Violations(Path.Combine(folder.FullPath, "B.resx")), Is.EqualTo(new[] { "B.resx has no English twin" }));
        });
    }

    private static string Words(params (string Key, string Value)[] words) =>
        $"<root>{string.Concat(words.Select(word => $"<data name=\"{word.Key}\"><value>{word.Value}</value></data>"))}</root>";
}
