using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Households;

/// <summary>A journey through the register of households.</summary>
internal abstract class HouseholdJourney(bool javaScript, string language) : Journey(javaScript, language)
{
    protected const string List = "/m/enrollment/households";

    protected override Site Site => HouseholdSite.Site;

    /// <summary>Tells the households of this fixture from those of the others.</summary>
    protected string Mark => $"{(HasScripts ? "Nhanh" : "Chậm")} {Say("Việt", "Anh")}";

    /// <summary>Two villages of one commune.</summary>
    protected async Task<(Village First, Village Second)> VillagesAsync()
    {
        await Officer.OpenAsync(List + "/enrol");
        var commune = Officer.Field("VillageId").Locator("optgroup").First;
        var name = await commune.GetAttributeAsync("label") ?? "";
        var options = commune.Locator("option");
        return (await VillageAsync(0), await VillageAsync(1));

        async Task<Village> VillageAsync(int at) => new(
            await options.Nth(at).GetAttributeAsync("value") ?? "", (await options.Nth(at).InnerTextAsync()).Trim(), name);
    }

    /// <summary>Goes from the list to a new household and gives its page.</summary>
    protected async Task<string> EnrolAsync(string head, Village village, params (string Field, string Value)[] more)
    {
        await Officer.OpenAsync(List);
        await Officer.FollowAsync(".page-heading a.btn-primary");
        await Officer.Field("VillageId").SelectOptionAsync(village.Value);
        await Officer.FillAsync([("HeadName", head), ("CommittedOn", "02/07/2018"), .. more]);
        await Officer.SubmitAsync();
        return Officer.Path;
    }

    /// <summary>How many households of this head a list shows.</summary>
    protected async Task<int> CountAsync(string head, string filter = "")
    {
        await Officer.OpenAsync($"{List}?q={Uri.EscapeDataString(head)}{filter}");
        return await Officer.Rows.Filter(new() { HasText = head }).CountAsync();
    }

    /// <summary>Sees that one thing was done and told.</summary>
    protected async Task AssertToldAsync(string vietnamese, string english) =>
        Assert.That(await Officer.Notice.InnerTextAsync(), Does.Contain(Say(vietnamese, english)));
}
