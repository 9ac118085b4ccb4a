using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Faults.Tests;

[SetUpFixture]
internal sealed class DemoTemplateEnd
{
    [OneTimeTearDown]
    public Task DeleteAsync() => DemoTemplate.DeleteAsync();
}
