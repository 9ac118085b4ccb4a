using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;
using ChoDon.Platform.Core.Protection;

namespace ChoDon.Architecture.Tests;

internal sealed class DataTests
{
    [Test]
    public void No_table_scores_ranks_predicts_or_watches_anybody() =>
        Assert.That(House.Contexts().SelectMany(BannedColumns.Violations), Is.Empty);

    [Test]
    public void A_scoring_column_and_a_watch_list_are_found()
    {
        using var context = House.NewContext(typeof(ScoringDbContext));

        Assert.That(BannedColumns.Violations(context), Is.EquivalentTo(new[]
        {
            "column neighbour.risk_score says 'score'",
            "column neighbour.diem_so says 'diem'",
            "table sco_watch_list says 'watch'",
            "column neighbour.points says 'points'",
            "table sco_neighbour_points says 'points'",
        }));
    }

    [Test]
    public void Points_that_lead_to_a_person_are_found_even_where_points_are_allowed()
    {
        using var context = House.NewContext(typeof(ScoringDbContext));

        Assert.That(
            BannedColumns.Violations(context, [typeof(ScoringDbContext.NeighbourPoints).FullName!]),
            Has.Some.EqualTo("the points of NeighbourPoints lead to Neighbour"));
    }

    [Test]
    public void A_modules_tables_begin_with_its_prefix() =>
        Assert.That(House.ModuleContextTypes.Select(House.NewContext).SelectMany(TablePrefixes.Violations), Is.Empty);

    [Test]
    public void A_table_without_the_prefix_is_found()
    {
        using var context = House.NewContext(typeof(ScoringDbContext));

        Assert.That(TablePrefixes.Violations(context), Is.EqualTo(new[] { "table neighbour does not begin with sco_" }));
    }

    [Test]
    public void No_two_modules_share_a_prefix() =>
        Assert.That(TablePrefixes.Shared(House.ModuleContextTypes), Is.Empty);

    [Test]
    public void A_shared_prefix_is_found() =>
        Assert.That(
            TablePrefixes.Shared([typeof(ScoringDbContext), typeof(TwinDbContext)]),
            Is.EqualTo(new[] { "prefix sco_ is shared by ScoringDbContext and TwinDbContext" }));

    [Test]
    public void Nobody_leaves_the_query_filters_out() =>
        Assert.That(House.Everything.SelectMany(room => room.MainModule.Types).SelectMany(QueryFilters.Violations), Is.Empty);

    [Test]
    public void A_query_without_its_filters_is_found() =>
        Assert.That(
            QueryFilters.Violations(House.CodeOf(typeof(LeavesFiltersOut))),
            Is.EqualTo(new[] { $"{typeof(LeavesFiltersOut).FullName} leaves out the query filters" }));

    [Test]
    public void Every_row_of_a_module_belongs_to_a_unit_and_is_filtered_by_scope() =>
        Assert.That(House.ModuleContextTypes.Select(House.NewContext).SelectMany(UnitRecords.Violations), Is.Empty);

    [Test]
    public void A_row_without_a_unit_and_one_without_the_filter_are_found()
    {
        using var context = House.NewContext(typeof(OpenDbContext));

        Assert.That(UnitRecords.Violations(context), Is.EquivalentTo(new[] { "Stray belongs to no unit", "Bare is not filtered by scope" }));
    }

    [Test]
    public void Only_named_places_see_everything() =>
        Assert.That(House.Everything.SelectMany(room => room.MainModule.Types).SelectMany(SeersOfEverything.Violations), Is.Empty);

    [Test]
    public void A_place_that_sees_everything_is_found() =>
        Assert.That(
            SeersOfEverything.Violations(House.CodeOf(typeof(SeesEverything))),
            Is.EqualTo(new[] { $"{typeof(SeesEverything).FullName} sees everything" }));

    [Test]
    public void Code_seals_for_the_columns_there_are()
    {
        Assert.Multiple(() =>
        {
            foreach (var context in House.Contexts())
                Assert.That(SealedPlaces.Violations(context, context.GetType().Assembly.GetTypes()), Is.Empty);
        });
        Assert.That(House.Contexts().SelectMany(context => SealedColumn.Of(context.Model)), Is.Not.Empty);
    }

    [Test]
    public void A_place_that_is_no_column_and_a_column_without_a_place_are_found()
    {
        using var context = House.NewContext(typeof(StraySealDbContext));

        Assert.That(
            SealedPlaces.Violations(context, [typeof(Letter)]),
            Is.EqualTo(new[] { "no code seals for str_letter.secret", "str_letter.content is sealed for and is no column" }));
    }
}
