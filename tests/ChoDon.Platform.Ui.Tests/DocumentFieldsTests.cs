using System.Globalization;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;

namespace ChoDon.Platform.Ui.Tests;

public sealed class DocumentFieldsTests
{
    private static readonly DocumentProblem[] Problems = Enum.GetValues<DocumentProblem>();

    [TestCase("vi")]
    [TestCase("en")]
    [SetUICulture("vi")]
    public void Each_problem_has_words_of_its_own(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Multiple(() =>
        {
            Assert.That(Problems.Select(problem => DocumentFields.Explain(Refused(problem))), Is.Unique);
            Assert.That(Problems.Select(problem => PhotoFields.Explain(Refused(problem))), Is.Unique);
        });
    }

    [Test]
    [SetUICulture("en")]
    public void A_name_that_says_another_kind_is_told_with_both() =>
        Assert.That(
            DocumentFields.Explain(Refused(DocumentProblem.OtherEnding)),
            Does.StartWith("The name says JPEG, but the file holds PDF;"));

    private static StoreResult Refused(DocumentProblem problem) =>
        StoreResult.Refused(problem) with { Named = "JPEG", Found = "PDF" };
}
