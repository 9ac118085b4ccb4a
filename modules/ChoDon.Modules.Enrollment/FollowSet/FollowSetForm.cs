using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.FollowSet;

internal sealed class FollowSetForm
{
    private const int EmptyRows = 2;

    public Guid Id { get; set; }

    public string? Code { get; set; }

    public string? NameVi { get; set; }

    public string? NameEn { get; set; }

    public string? BasisVi { get; set; }

    public string? BasisEn { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public int? VillagePercent { get; set; }

    public bool AllVillagesRegister { get; set; }

    public string? RuralBasisVi { get; set; }

    public string? RuralBasisEn { get; set; }

    public List<CriterionInput> Criteria { get; set; } = [];

    /// <summary>The set that is followed, and room for further criteria.</summary>
    public static FollowSetForm Of(CriterionSet set) => new()
    {
        Id = Guid.CreateVersion7(),
        NameVi = set.NameVi,
        NameEn = set.NameEn,
        BasisVi = set.BasisVi,
        BasisEn = set.BasisEn,
        VillagePercent = set.VillagePercent,
        AllVillagesRegister = set.AllVillagesRegister,
        RuralBasisVi = set.RuralBasisVi,
        RuralBasisEn = set.RuralBasisEn,
        Criteria =
        [
            .. set.Criteria.Select(row => new CriterionInput { Code = row.Code, TextVi = row.TextVi, TextEn = row.TextEn, Evidence = row.Evidence }),
            .. Enumerable.Range(0, EmptyRows).Select(_ => new CriterionInput()),
        ],
    };
}
