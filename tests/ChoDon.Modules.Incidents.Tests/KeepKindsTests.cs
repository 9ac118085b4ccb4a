using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.KeepKinds;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class KeepKindsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_kind_of_the_district_is_known_to_its_villages_as_a_case_or_a_matter()
    {
        var form = new KindForm { Id = Guid.CreateVersion7(), Name = " Vi phạm  trật tự xây dựng ", Weight = Weight.Matter };
        await Register.AddKindAsync(form);
        Register.Access.Scope = DataScope.Of([Register.Village(5)]);

        Assert.That((await Register.KindsAsync())[^1], Is.EqualTo(new KnownKind(form.Id, "Vi phạm trật tự xây dựng", true, true, Weight.Matter)));
    }

    [TestCase("", Weight.Case, "Name: Choices.NameMissing")]
    [TestCase("danh bac", Weight.Case, "Name: Choices.Known")]
    [TestCase("Tảo hôn", null, "Weight: Error.ChoiceMissing")]
    [TestCase("Tảo hôn", (Weight)7, "Weight: Error.ChoiceMissing")]
    public async Task A_kind_has_a_name_of_its_own_and_is_a_case_or_a_matter(string name, object? weight, string expected)
    {
        var result = await Register.AddKindAsync(new KindForm { Id = Guid.CreateVersion7(), Name = name, Weight = (Weight?)weight });

        Assert.That(Keys(result), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void The_national_kinds_have_keys_and_words_of_their_own()
    {
        Assert.That(NationalKinds.All.Select(kind => kind.Id), Is.Unique);
        Assert.That(NationalKinds.All.Select(kind => Support.Register.Texts[kind.TextKey].Value), Is.Unique);
        Assert.That(NationalKinds.All.Select(kind => kind.Weight).Distinct(), Is.EquivalentTo(Enum.GetValues<Weight>()));
    }
}
