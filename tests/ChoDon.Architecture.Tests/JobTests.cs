using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;

namespace ChoDon.Architecture.Tests;

internal sealed class JobTests
{
    [Test]
    public void Hangfire_is_handed_the_ledger_trigger_and_nothing_else() =>
        Assert.That(House.Everything.SelectMany(room => room.MainModule.Types).SelectMany(HangfireCalls.Violations), Is.Empty);

    [Test]
    public void A_module_job_handed_to_Hangfire_is_found() =>
        Assert.That(HangfireCalls.Violations(House.CodeOf(typeof(HandsItsOwnTypeToHangfire))), Is.EqualTo(new[]
        {
            $"{typeof(HandsItsOwnTypeToHangfire).FullName} hands ChoDon.Platform.Abstractions.Jobs.IPlatformJob to Hangfire",
        }));

    [Test]
    public void The_ledger_trigger_takes_texts_only() =>
        Assert.That(
            HangfireCalls.ArgumentViolations(House.Room("ChoDon.Platform.Jobs").MainModule.GetType("ChoDon.Platform.Jobs.LedgerTrigger")),
            Is.Empty);

    [Test]
    public void A_trigger_that_takes_an_object_is_found() =>
        Assert.That(
            HangfireCalls.ArgumentViolations(House.CodeOf(typeof(TakesAnObject))),
            Is.EqualTo(new[] { "TakesAnObject.Run takes System.Guid" }));
}
