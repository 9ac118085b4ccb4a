using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.EditOccasion;
using ChoDon.Modules.Commendations.KeepQuotas;
using ChoDon.Modules.Commendations.ShowOccasion;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Testing.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Occasions and their quotas as the district keeps them.</summary>
internal sealed class KeptOccasions(Register register) : ITempDataProvider
{
    /// <summary>The form of the occasion that the register has, with nothing changed.</summary>
    public async Task<OccasionForm> EditAsync()
    {
        var (occasion, offered) = await register.AsAsync(register.Head, async (data, _) => (
            await data.Occasions.AsNoTracking().SingleAsync(row => row.Id == register.OccasionId),
            await data.OfferedForms.AsNoTracking().Where(row => row.OccasionId == register.OccasionId).ToListAsync()));
        var form = OccasionForm.Of(occasion);
        form.Forms = [.. NationalAwardForms.All.Select(one => new OfferForm { FormId = one.Id, IsOffered = offered.Exists(row => row.FormId == one.Id), Budget = offered.Find(row => row.FormId == one.Id)?.Budget })];
        return form;
    }

    public static OccasionForm New() => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = OccasionKind.Yearly,
        Name = "Năm 2020",
        FirstDay = new(2020, 1, 1),
        LastDay = new(2020, 12, 31),
        Deadline = new(2020, 12, 10),
        Forms = [new() { FormId = NationalAwardForms.CommuneMerit.Id, IsOffered = true, Budget = 500_000 }, new() { FormId = NationalAwardForms.Medal.Id }],
    };

    public Task<SaveResult> SaveAsync(OccasionForm form, HandAccess? access = null) => register.AsAsync(access ?? register.Head, (data, villages) =>
        new EditOccasionHandler(data, villages, new AwardFormCatalog(data, Register.Texts), register.Clock).HandleAsync(form, default));

    public Task<SaveResult> TurnAsync(bool isClosed, HandAccess? access = null) => register.AsAsync(access ?? register.Head, (data, villages) =>
        new TurnOccasionHandler(data, villages, register.Clock).HandleAsync(register.OccasionId, isClosed, default));

    /// <summary>Quotas of one form: of the district, and of its communes from the first.</summary>
    public static QuotaForm Quotas(Register register, Guid stamp, int? whole, params IReadOnlyList<int?> communes) => new()
    {
        Stamp = stamp,
        Rows =
        [
            Row(register.District.District.Id, whole),
            .. communes.Index().Select(commune => Row(register.District.Communes[commune.Index].Id, commune.Item)),
        ],
    };

    public Task<SaveResult> SaveAsync(QuotaForm form) => register.AsAsync(register.Head, async (data, villages) =>
    {
        var reader = new QuotaReader(data, new AwardFormCatalog(data, Register.Texts), villages);
        return await new KeepQuotasHandler(data, reader, register.Clock).HandleAsync((await reader.FindAsync(register.OccasionId, default))!, form, default);
    });

    /// <summary>Saves quotas as the page does, and answers what it told beside it.</summary>
    public Task<IReadOnlyList<string>> TellAsync(QuotaForm form) => register.AsAsync(register.Head, async (data, villages) =>
    {
        var reader = new QuotaReader(data, new AwardFormCatalog(data, Register.Texts), villages);
        var page = new KeepQuotasPage(reader, new KeepQuotasHandler(data, reader, register.Clock), data, villages, register.Clock, Register.Texts)
        {
            Input = form,
            TempData = new TempDataDictionary(new DefaultHttpContext(), this),
        };
        await page.OnPostAsync(register.OccasionId, default);
        return (IReadOnlyList<string>)[.. page.TempData.Values.OfType<string[]>().SelectMany(told => told)];
    });

    IDictionary<string, object> ITempDataProvider.LoadTempData(HttpContext context) => new Dictionary<string, object>();

    void ITempDataProvider.SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
    }

    private static QuotaRowForm Row(Guid unitId, int? most) => new() { UnitId = unitId, Cells = [new() { FormId = NationalAwardForms.CommuneMerit.Id, Most = most }] };
}
