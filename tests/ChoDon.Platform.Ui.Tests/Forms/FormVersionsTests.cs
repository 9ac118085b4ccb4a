using ChoDon.Platform.Ui.Forms.Conflicts;
using CsCheck;

namespace ChoDon.Platform.Ui.Tests.Forms;

internal sealed class FormVersionsTests
{
    private static readonly FormField<Sample>[] Fields =
    [
        new("Name", form => form.Name, (from, to) => to.Name = from.Name),
        new("Address", form => form.Address, (from, to) => to.Address = from.Address),
    ];

    private static readonly string[] Values = ["", "a", "b", "c"];

    private static readonly Gen<Sample> AnySample =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], (name, address) => new Sample { Name = Values[name], Address = Values[address] });

    [Test]
    public void Whatever_one_person_changed_alone_is_kept_and_whatever_both_changed_is_asked() =>
        Gen.Select(AnySample, AnySample, AnySample, Gen.Enum<FieldSide>(), Gen.Enum<FieldSide>()).Sample((start, stored, typed, first, second) =>
        {
            var versions = new FormVersions<Sample>(start, stored, typed);
            var disputed = versions.Compare(Fields).Where(field => field.IsDisputed).Select(field => field.Label).ToList();
            FieldSide?[] choices = [.. new FieldSide?[] { first, second }.Take(disputed.Count)];

            var merged = versions.Merge(Fields, choices)!;

            foreach (var field in Fields)
            {
                var (was, is_, mine) = (field.InWords(start), field.InWords(stored), field.InWords(typed));
                var expected = (mine == was, is_ == was) switch
                {
                    (true, _) => is_,
                    (_, true) => mine,
                    _ when mine == is_ => mine,
                    _ => choices[disputed.IndexOf(field.Label)] == FieldSide.Typed ? mine : is_,
                };
                if (field.InWords(merged) != expected)
                    return false;
            }

            return true;
        });

    [Test]
    public void Nothing_is_merged_while_a_choice_is_missing()
    {
        var versions = new FormVersions<Sample>(new() { Name = "a", Address = "a" }, new() { Name = "b", Address = "b" }, new() { Name = "c", Address = "c" });

        Assert.Multiple(() =>
        {
            Assert.That(versions.Merge(Fields, []), Is.Null);
            Assert.That(versions.Merge(Fields, [FieldSide.Typed]), Is.Null);
            Assert.That(versions.Merge(Fields, [null, FieldSide.Typed]), Is.Null);
            Assert.That(versions.Merge(Fields, [FieldSide.Stored, FieldSide.Typed]), Is.EqualTo(new Sample { Name = "b", Address = "c" }));
        });
    }

    [TestCase("given", "given", "typed", ExpectedResult = true, Description = "it may have been changed")]
    [TestCase("", "given", "given", ExpectedResult = true, Description = "what looks the same may differ")]
    [TestCase("", "", "typed", ExpectedResult = false)]
    [TestCase("given", "given", "given", ExpectedResult = false)]
    [TestCase("given", "", "given", ExpectedResult = false)]
    public bool A_value_that_is_not_shown_is_asked_whenever_it_may_be_lost(string start, string stored, string typed) =>
        new ComparedField("", start, stored, typed, IsConcealed: true).IsDisputed;

    [Test]
    public void A_form_comes_back_out_of_its_hidden_field_as_it_went_in() => AnySample.Sample(form =>
        FormVersions<Sample>.Read(FormVersions<Sample>.Write(form)) == form);

    private sealed record Sample
    {
        public string Name { get; set; } = "";

        public string Address { get; set; } = "";
    }
}
