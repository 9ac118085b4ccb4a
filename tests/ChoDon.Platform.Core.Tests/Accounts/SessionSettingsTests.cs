using ChoDon.Platform.Core.Accounts;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Tests.Accounts;

internal sealed class SessionSettingsTests
{
    [Test]
    public void Without_settings_a_session_lasts_an_hour_without_use_and_half_a_day_in_all()
    {
        var settings = Read();

        Assert.That((settings.Idle, settings.Absolute), Is.EqualTo((TimeSpan.FromHours(1), TimeSpan.FromHours(12))));
    }

    [Test]
    public void A_shared_laptop_is_never_given_more_time_than_ones_own()
    {
        var settings = Read(("Accounts:IdleMinutes", "5"), ("Accounts:AbsoluteHours", "2"));

        Assert.That((settings.SharedIdle, settings.SharedAbsolute), Is.EqualTo((TimeSpan.FromMinutes(5), TimeSpan.FromHours(2))));
    }

    [TestCase("Accounts:IdleMinutes", "0")]
    [TestCase("Accounts:IdleMinutes", "an hour")]
    [TestCase("Accounts:AbsoluteHours", "721")]
    public void A_setting_that_cannot_be_used_is_named(string name, string value) =>
        Assert.That(() => Read((name, value)), Throws.TypeOf<OperatorException>().With.Message.Contains(name).And.Message.Contains(value));

    private static SessionSettings Read(params (string Name, string Value)[] settings) => SessionSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build());
}
